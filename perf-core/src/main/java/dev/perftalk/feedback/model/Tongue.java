package dev.perftalk.feedback.model;

import java.util.Locale;

/** The languages that have a model. */
public enum Tongue {
    ZH,
    EN;

    /** A Chinese character says about as much as this many Latin letters. */
    static final int LETTERS_A_CHARACTER = 4;

    /** Chinese for any Chinese, English for all others. */
    public static Tongue of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }

    /** The language of folded text; {@code fallback} where it has no letter of either. */
    static Tongue of(char[] text, int start, int end, Tongue fallback) {
        int chinese = 0;
        int latin = 0;
        for (int index = start; index < end; index++) {
            chinese += isChinese(text[index]) ? 1 : 0;
            latin += isLatin(text[index]) ? 1 : 0;
        }
        if (chinese + latin == 0) {
            return fallback;
        }
        return chinese > 0 && chinese * LETTERS_A_CHARACTER >= latin ? ZH : EN;
    }

    /** Whether it is one of the letters that most texts are made of. */
    static boolean isLetter(char each) {
        return isLatin(each) || isChinese(each);
    }

    static boolean isChinese(char each) {
        return each >= '\u3400' && each <= '\u9fff';
    }

    private static boolean isLatin(char each) {
        return each >= 'a' && each <= 'z';
    }

    /** What its files end with. */
    public String suffix() {
        return "_" + name().toLowerCase(Locale.ROOT);
    }
}
