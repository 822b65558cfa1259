package dev.perftalk.tour.page;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** One turn of the cycle as a ring, and the turn that follows. */
public final class RingPicture extends Picture {
    /** Where a phase stands in the turn. */
    enum State {
        DONE,
        CURRENT,
        AHEAD;

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String name;
    private final List<RingPhase> phases;
    private final Optional<LocalDate> closed;
    private final Optional<String> next;

    private RingPicture(String name, List<RingPhase> phases, Optional<LocalDate> closed, Optional<String> next) {
        this.name = Objects.requireNonNull(name, "name");
        this.phases = List.copyOf(phases);
        this.closed = closed;
        this.next = next;
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("phases must not be empty (cycle " + name + ")");
        }
    }

    /**
     * A turn that goes on: the last phase that was entered is the present one.
     *
     * @param name what the turn is called, its period for instance
     * @param phases in their order, at least one
     */
    public static RingPicture of(String name, List<RingPhase> phases) {
        return new RingPicture(name, phases, Optional.empty(), Optional.empty());
    }

    /** The turn as it was closed on a day. */
    public RingPicture withClosed(LocalDate on) {
        return new RingPicture(name, phases, Optional.of(on), next);
    }

    /** With the name of the turn that follows. */
    public RingPicture withNext(String next) {
        return new RingPicture(name, phases, closed, Optional.of(next));
    }

    @Override
    DomContent draw(Words words) {
        String title = words.say("ring.title", name);
        List<String> sentences = IntStream.range(0, phases.size())
                .mapToObj(
                        index -> words.of(phases.get(index).label()) + words.say("ring.colon") + summary(index, words))
                .toList();
        Svg image = new RingDrawing(this, words).image(title, String.join(words.say("ring.stop"), sentences));
        return Figure.of(title, image, legend(words));
    }

    /** Nothing to tell apart, no legend. */
    private List<DomContent> legend(Words words) {
        List<State> states = IntStream.range(0, phases.size())
                .mapToObj(this::state)
                .distinct()
                .sorted()
                .toList();
        return states.stream()
                .filter(state -> states.size() > 1)
                .<DomContent>map(state -> Figure.key("swatch " + state.style(), "", words.say("ring." + state.name())))
                .toList();
    }

    String name() {
        return name;
    }

    List<RingPhase> phases() {
        return phases;
    }

    Optional<String> next() {
        return next;
    }

    /** What stands in the middle of the ring: closed, or in which phase. */
    String status(Words words) {
        return closed.map(day -> words.say("ring.closed", words.date(day))).orElseGet(() -> words.say("ring.open"));
    }

    /** When a phase was entered and how much was talked in it. */
    String summary(int index, Words words) {
        RingPhase phase = phases.get(index);
        return phase.entered()
                .map(day -> words.say("ring.since", words.date(day), words.count("ring.talks", phase.conversations())))
                .orElseGet(() -> words.say("ring.AHEAD"));
    }

    State state(int index) {
        if (phases.get(index).entered().isEmpty()) {
            return State.AHEAD;
        }
        boolean last = phases.stream()
                .skip(index + 1L)
                .allMatch(phase -> phase.entered().isEmpty());
        return last && closed.isEmpty() ? State.CURRENT : State.DONE;
    }
}
