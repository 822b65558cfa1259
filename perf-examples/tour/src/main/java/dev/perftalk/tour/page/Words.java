package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** All that depends on the reader's language: words, dates, percentages. */
final class Words {
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    static Words in(Locale language) {
        boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new Words(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /** The language for the document, as BCP 47 has it. */
    String tag() {
        return locale.toLanguageTag();
    }

    String of(Text text) {
        return text.in(locale);
    }

    /** An entry of this package's bundle. */
    String say(String key, Object... arguments) {
        return of(Text.message(TourPage.class, key, arguments));
    }

    /** A counted noun: {@code key.one} for one, {@code key.many} for none or several. */
    String count(String key, long count) {
        return say(key + (count == 1 ? ".one" : ".many"), count);
    }

    String date(LocalDate date) {
        return format("format.date", date);
    }

    /** The date without its year. */
    String day(LocalDate date) {
        return format("format.day", date);
    }

    /** The month, in January with its year. */
    String month(LocalDate date) {
        return date.getMonthValue() == 1 ? monthOfYear(date) : format("format.month", date);
    }

    String monthOfYear(LocalDate date) {
        return format("format.monthOfYear", date);
    }

    private String format(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(say(key), locale).format(date);
    }

    /** A share of one in percent, rounded down: what isn't whole never reads as 100 %. */
    String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(share);
    }
}
