package dev.perftalk.conversation;

/**
 * How a talk was for the employee, each from 1, not at all, to 5, fully.
 *
 * @param heard whether they were heard
 * @param supported whether they got support
 * @param hadASay whether they had a say in what came of it
 */
public record Pulse(int heard, int supported, int hadASay) {
    private static final int LEAST = 1;
    private static final int MOST = 5;

    /** @throws IllegalArgumentException where an answer is not 1 to 5 */
    public Pulse {
        check("heard", heard);
        check("supported", supported);
        check("hadASay", hadASay);
    }

    private static void check(String name, int answer) {
        if (answer < LEAST || answer > MOST) {
            throw new IllegalArgumentException(name + " must be 1 to 5, but is " + answer);
        }
    }

    /** An answer to each of the three. */
    public static Pulse of(int heard, int supported, int hadASay) {
        return new Pulse(heard, supported, hadASay);
    }
}
