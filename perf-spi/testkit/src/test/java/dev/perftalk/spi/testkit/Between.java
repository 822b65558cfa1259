package dev.perftalk.spi.testkit;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where a wrong store leaves room for another thread: makes a race that is rarely lost one that is lost for sure. */
final class Between {
    private final Exchanger<Boolean> others = new Exchanger<>();

    /** Goes on as soon as another thread is here, or after a while in which others may have done what they want. */
    void letAnotherCome() {
        try {
            others.exchange(true, 50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException | TimeoutException alone) {
            // nobody else comes here
        }
    }
}
