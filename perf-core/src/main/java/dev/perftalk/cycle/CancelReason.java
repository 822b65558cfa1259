package dev.perftalk.cycle;

import dev.perftalk.kernel.Text;
import java.util.List;

/**
 * Why a cycle is given up. The shipped ones are constants; a vendor's own is a further value.
 *
 * @param code what programs compare, exactly; not blank, and never what people wrote
 */
public record CancelReason(String code) {
    /** The employee has left the company. */
    public static final CancelReason LEFT = new CancelReason("LEFT");
    /** The employee does something else now. */
    public static final CancelReason NEW_ROLE = new CancelReason("NEW_ROLE");
    /** It should not have been opened. */
    public static final CancelReason MISTAKE = new CancelReason("MISTAKE");

    /** The shipped ones; unmodifiable. */
    public static final List<CancelReason> STANDARD = List.of(LEFT, NEW_ROLE, MISTAKE);

    /** @throws IllegalArgumentException where the code is blank */
    public CancelReason {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a reason is missing");
        }
    }

    /** The reason with this code. */
    public static CancelReason of(String code) {
        return new CancelReason(code);
    }

    /** What it is called; a vendor's own goes by its code. */
    public Text label() {
        return STANDARD.contains(this) ? Text.message(CancelReason.class, "cancel." + code) : Text.of(code, code);
    }
}
