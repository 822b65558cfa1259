package dev.perftalk.tour.page;

import j2html.tags.ContainerTag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** SVG elements as tags; colours and fonts come from the style sheet by class. */
final class Svg extends ContainerTag<Svg> {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg(String name) {
        super(name);
    }

    /** A drawing that reads aloud as one image: its title, then its description. */
    static Svg image(double width, double height, String title, String description) {
        return new Svg("svg")
                .attr("xmlns", NAMESPACE)
                .attr("viewBox", "0 0 " + number(width) + " " + number(height))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("role", "img")
                .with(new Svg("title").withText(title), new Svg("desc").withText(description));
    }

    static Svg group(String style) {
        return new Svg("g").withClass(style);
    }

    static Svg rect(double x, double y, double width, double height, double radius) {
        return new Svg("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("rx", number(radius));
    }

    static Svg circle(double x, double y, double radius) {
        return new Svg("circle").attr("cx", number(x)).attr("cy", number(y)).attr("r", number(radius));
    }

    static Svg line(double x1, double y1, double x2, double y2) {
        return path("M%s %s L%s %s", x1, y1, x2, y2);
    }

    /** A path whose {@code %s} are coordinates. */
    static Svg path(String pattern, double... coordinates) {
        Object[] numbers = new Object[coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            numbers[i] = number(coordinates[i]);
        }
        return new Svg("path").attr("d", String.format(Locale.ROOT, pattern, numbers));
    }

    static Svg text(double x, double y, String content) {
        return new Svg("text").attr("x", number(x)).attr("y", number(y)).withText(content);
    }

    /** What a pointer that rests here is told. */
    Svg tip(String text) {
        return with(new Svg("title").withText(text));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
