// The lines that open what pages put below an article, in the languages of many pages on our subjects.

/** Each a whole line, without what punctuation ends it. As patterns, which pages compile: small and capital letters are alike. */
export const tailLines = {
  /** What else there is to read; who wrote it; what one is asked to do. */
  others: either(
    '(related|recommended|similar|trending|popular|latest|top|most (read|popular))( for you)?( (news|stor(y|ies)|articles?|content|posts?|topics?|reading))?',
    'more (on|from|about|like) .{2,40}|more (news|stories|articles)',
    "read also|also read|read (more|next)|don't miss|what to read next|up next|next (article|story)|continue reading|editors?' picks?|you (may|might) also like( .*)?",
    'mehr (zum thema|dazu|aus .{2,30}|von .{2,30})|lesen sie auch|das könnte sie auch interessieren|weitere (artikel|themen|meldungen)',
    '(à )?lire (aussi|également)|sur le même (sujet|thème)|articles (liés|similaires|associés)',
    'te puede interesar|noticias relacionadas|artículos relacionados|leggi anche|articoli correlati|leia (também|mais)|notícias relacionadas',
    'читайте также|материалы по теме|по теме|другие новости|ilgili haberler',
    'اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|بیشتر بخوانید|مطالب مرتبط|مزید پڑھیں',
    'about (the|this) (authors?|writers?|contributors?)',
    '(share|follow) (this|us)( .{0,40})?|(sign up|subscribe)( .{0,60})?|newsletters?',
    '(tags|advertisement|sponsored)( .{0,40})?',
  ),
  comments: either(
    '(\\d+ )?(comments?|responses?|replies|kommentare|commentaires|comentarios|комментарии|yorumlar|التعليقات)( \\(?\\d+\\)?)?',
    '(leave|post|add|write) a (comment|reply)|join the (conversation|discussion)|view comments|what do you think',
  ),
}

function either(...ways: string[]): string {
  return `^(${ways.join('|')})$`
}
