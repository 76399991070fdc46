/**
 * The marks that people type or paste before items and that stand for nothing else, to be put between
 * the brackets of a pattern; the last are those of Word and of PDF files (Wingdings).
 */
export const TYPED_BULLETS = '•◦▪‣●○■◆▶►➢➤\uf06c\uf06e\uf075\uf0a7\uf0b7\uf0d8';
