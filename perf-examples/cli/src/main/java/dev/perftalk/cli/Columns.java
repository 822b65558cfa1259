package dev.perftalk.cli;

/** Text as wide as a terminal shows it: a Chinese character takes two columns. */
final class Columns {
    private static final String CUT = "…";

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(point)
                || point >= 0x1100 && point <= 0x115F
                || point >= 0x3000 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xFF01 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF;
        return wide ? 2 : 1;
    }

    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** As much as fits into some columns, on one line: what a terminal would obey becomes a blank. */
    static String cut(String text, int columns) {
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > columns) {
                return shortened(kept, columns);
            }
            kept.appendCodePoint(obeyed(point) ? ' ' : point);
        }
        return kept.toString();
    }

    private static String shortened(StringBuilder kept, int columns) {
        while (width(kept.toString()) > columns - 1) {
            kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.append(CUT).toString();
    }

    private static boolean obeyed(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
    }
}
