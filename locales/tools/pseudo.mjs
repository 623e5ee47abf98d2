const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];

/** `Show {0} more` becomes `[Šĥöŵ {0} ɱöŕé]`: a text without brackets on screen is not translatable. */
export const pseudo = (text) => `[${text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)])}]`;
