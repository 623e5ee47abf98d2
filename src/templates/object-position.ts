import {nothing} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {ElementPart} from 'lit/directive.js';

class ObjectPosition extends Directive {
  render(_position: string): unknown {
    return nothing;
  }

  /** By the style object: a style attribute would fall to a strict content security policy. */
  override update({element}: ElementPart, [position]: [string]): unknown {
    (element as HTMLElement).style.objectPosition = position;
    return nothing;
  }
}

/** The point of an image that a crop keeps, as `"x% y%"`; `''` for the middle. */
export const objectPosition = directive(ObjectPosition);
