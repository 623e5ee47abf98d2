interface Text {
  language: string;
  text: string;
}

const ZWJ = '\u200d';
const ZWNJ = '\u200c';
const LRM = '\u200e';

/** Texts whose words, or whose characters, are not found by spaces and code units. */
export const TEXTS: Text[] = [
  {
    language: 'th',
    text: 'พิพิธภัณฑ์แห่งชาติเปิดนิทรรศการใหม่เกี่ยวกับเรือไม้โบราณ ผู้เข้าชมสามารถชมได้ทุกวันยกเว้นวันจันทร์',
  },
  {
    language: 'ja',
    text: '東京国立博物館では、「古い船」に関する新しい展覧会が始まりました。月曜日を除いて毎日ご覧いただけます。',
  },
  {language: 'zh-Hans', text: '故宫博物院举办了关于古代船只的新展览，观众可以在除星期一以外的每一天参观。'},
  {language: 'zh-Hant', text: '國立故宮博物院舉辦了關於古代船隻的新展覽，觀眾可以在除星期一以外的每一天參觀。'},
  {
    language: 'ko',
    text: '국립중앙박물관에서 오래된 배에 관한 새로운 전시회를 열었습니다. 월요일을 제외하고 매일 볼 수 있습니다.',
  },
  {language: 'km', text: 'សារមន្ទីរជាតិបើកការតាំងពិពណ៌ថ្មីអំពីទូកបុរាណ។ អ្នកទស្សនាអាចមើលបានរៀងរាល់ថ្ងៃ។'},
  {language: 'my', text: 'အမျိုးသားပြတိုက်သည် ရှေးဟောင်းလှေများအကြောင်း ပြပွဲအသစ်ကို ဖွင့်လှစ်ခဲ့သည်။'},
  {language: 'lo', text: 'ຫໍພິພິທະພັນແຫ່ງຊາດເປີດງານວາງສະແດງໃໝ່ກ່ຽວກັບເຮືອບູຮານ'},
  {language: 'hi', text: `राष्ट्रीय संग्रहालय ने नावों की नई प्रदर्शनी खोली, क्${ZWJ}षत्रिय काल से आज तक।`},
  {
    language: 'fa',
    text: `موزهٔ ملی نمایشگاه تازه${ZWNJ}ای دربارهٔ کشتی${ZWNJ}های کهن باز کرده است و بازدیدکنندگان می${ZWNJ}توانند ببینند.`,
  },
  {language: 'he', text: `המוזיאון (MoMA${LRM}) פתח תערוכה חדשה על ספינות C++${LRM} ועל סירות, כל יום חוץ מיום שני.`},
  {language: 'en', text: `The museum 👩🏽‍🎨 has 👨‍👩‍👧‍👦 new ships 🇮🇸 🇲🇹 and cafe\u0301s e\u0301\u0323 to see.`},
];
