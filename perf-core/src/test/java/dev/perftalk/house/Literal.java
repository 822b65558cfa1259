package dev.perftalk.house;

import com.sun.source.tree.ExpressionTree;
import java.util.List;

/**
 * A string in the code.
 *
 * @param place file and line
 * @param room the package it stands in
 * @param receiver what it is handed to, such as {@code Text.message} or {@code new Text}; empty where to nothing
 * @param position which argument of the receiver it is or is part of
 * @param arguments all that the receiver is handed
 * @param whole whether it is the argument and not a part of it
 * @param forProgrammers whether it stands in an exception or in the log
 */
record Literal(
        String value,
        String place,
        String room,
        String receiver,
        int position,
        List<? extends ExpressionTree> arguments,
        boolean whole,
        boolean forProgrammers) {

    boolean isArgument(int number, String... receivers) {
        return position == number && List.of(receivers).contains(receiver);
    }

    /** The name of the method without what it is called on. */
    String method() {
        return receiver.substring(receiver.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return place + ": \"" + value + '"';
    }
}
