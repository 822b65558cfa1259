package dev.perftalk.tour;

/** Fits what is told to the width of a screen. */
final class Lines {
    private Lines() {}

    /** Not more than so many columns, a Chinese character being two wide. */
    static String clip(String text, int columns) {
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            used += point >= 0x2E80 ? 2 : 1;
            if (used > columns) {
                return text.substring(0, i).strip() + "…";
            }
            i += Character.charCount(point);
        }
        return text;
    }
}
