package dev.perftalk.internal;

import dev.perftalk.kernel.Revision;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a record was, version by version, as far as the caller may see it: each version is asked about for itself, as of
 * its own time. What is confidential now is so in all that it was. Lives for one call.
 */
final class History<T> {
    /** A version, and whom it concerned: where it is a tombstone, those of the last state before it. */
    private record Version<T>(Revision<T> revision, Involved involved) {}

    private final Work work;
    private final Guarded<T> type;
    private final String id;
    private final List<Version<T>> versions = new ArrayList<>();
    private final Map<Involved, Boolean> shown = new HashMap<>();

    private History(Work work, Guarded<T> type, String id) {
        this.work = work;
        this.type = type;
        this.id = id;
    }

    static <T> History<T> of(Work work, Guarded<T> type, RecordKey key) {
        History<T> history = new History<>(work, type, key.id());
        work.unit().stored(key).ifPresent(now -> {
            work.unit().each(Revisions.TYPE, query -> Revisions.of(key, query), former -> {
                if (Revisions.version(former) < now.version()) {
                    history.add(Revisions.version(former), former);
                }
            });
            history.add(now.version(), now);
        });
        return history;
    }

    private void add(long version, StoredRecord stored) {
        Optional<T> state = type.type().read(stored);
        Signature signature = Signature.of(stored);
        Revision<T> revision = Revision.<T>builder()
                .version(version)
                .at(signature.at())
                .by(signature.by())
                .onBehalfOf(signature.onBehalfOf())
                .what(signature.what())
                .why(signature.why())
                .state(state)
                .build();
        Involved involved = state.map(type.involved()).orElseGet(this::lastInvolved);
        versions.add(new Version<>(revision, involved.atLast(signature.at())));
    }

    private Involved lastInvolved() {
        return versions.isEmpty() ? Involved.UNKNOWN : last(versions).involved();
    }

    private static <V> V last(List<V> list) {
        return list.get(list.size() - 1);
    }

    /** The oldest first. */
    List<Revision<T>> revisions() {
        work.gate().expect(versions.stream().map(Version::involved).toList());
        List<Revision<T>> shown =
                versions.stream().filter(this::shows).map(Version::revision).toList();
        UnaryOperator<T> veil = work.veil(
                type, shown.stream().flatMap(one -> one.state().stream()).toList());
        return shown.stream().map(one -> one.withState(one.state().map(veil))).toList();
    }

    /** The state at an instant; of several versions that had come to be by then, the highest counts. */
    Optional<T> asOf(Instant instant) {
        List<Version<T>> until = versions.stream()
                .filter(version -> !version.revision().at().isAfter(instant))
                .toList();
        return until.isEmpty() || !shows(last(until))
                ? Optional.empty()
                : last(until)
                        .revision()
                        .state()
                        .map(state -> work.veiled(type, List.of(state)).get(0));
    }

    private boolean shows(Version<T> version) {
        boolean confidential =
                version.involved().confidential() || last(versions).involved().confidential();
        return shown.computeIfAbsent(
                version.involved().confidential(confidential),
                involved -> work.gate().shows(type.kind(), id, involved));
    }
}
