package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A private note is its author's, on every path. */
class PrivateNotesTest {
    private static final NoteId ID = NoteId.of("n");
    private static final ConversationId TALK = ConversationId.of("talk");

    private final World world = new World();
    private final PrivateNote note = PrivateNote.builder()
            .id(ID)
            .author(World.MIA)
            .about(World.EMP)
            .conversation(TALK)
            .text("ask about the move")
            .build();

    PrivateNotesTest() {
        world.as("mia")
                .conversations()
                .record(world.talk("talk", Scenario.DAILY_COACHING).build())
                .orThrow();
        world.as("mia").notes().write(note).orThrow();
    }

    @Test
    void the_author_writes_reads_changes_and_deletes_it() {
        Session mia = world.as("mia");
        assertThat(mia.notes().find(ID)).contains(note);
        assertThat(mia.notes().on(TALK)).containsExactly(note);
        mia.notes().write(note.withText("asked")).orThrow();
        assertThat(mia.notes().mine()).containsExactly(note.withText("asked"));
        mia.notes().delete(ID).orThrow();
        assertThat(mia.notes().find(ID)).isEmpty();
        assertThat(mia.notes().mine()).isEmpty();
        assertThat(mia.notes().history(ID)).extracting(Revision::what).containsExactly("NOTE", "NOTE", "DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emp", "eve", "peer", "hana", "otto", "nobody"})
    void nobody_else_comes_near_it_not_even_the_one_it_is_about(String other) { // E37 E43
        PrivateNotes notes = world.as(other).because("case 12").notes();
        assertThat(notes.find(ID)).isEmpty();
        assertThat(notes.mine()).isEmpty();
        assertThat(notes.on(TALK)).isEmpty();
        assertThat(notes.history(ID)).isEmpty();
        assertThat(notes.asOf(ID, world.clock.instant())).isEmpty();
        assertThat(notes.delete(ID).why()).extracting(Why::code).containsExactly("NOT_FOUND");
        notes.write(note.withAuthor(PersonId.of(other)).withText("of another"));
        assertThat(world.as("mia").notes().find(ID)).contains(note);
        assertThat(world.perf.tenant(World.ACME).asSystem("export").notes().find(ID))
                .isEmpty();
    }

    @Test
    void that_somebody_has_a_note_does_not_show_in_its_id_being_taken() { // E43
        PrivateNote emps = note.withAuthor(World.EMP).withText("of emp");
        assertThat(world.as("emp").notes().write(emps).isAccepted()).isTrue();
        assertThat(world.as("emp").notes().find(ID)).contains(emps);
        assertThat(world.as("mia").notes().find(ID)).contains(note);
        world.as("emp").notes().delete(ID).orThrow();
        assertThat(world.as("mia").notes().mine()).containsExactly(note);
        assertThat(world.store.query(Query.of(World.ACME, "private-note")).records())
                .extracting(stored -> stored.key().id())
                .noneMatch(ID.value()::equals);
    }

    @Test
    void a_delegate_stands_in_for_everything_but_private_notes() { // E41
        world.people.add(
                World.ACME, Person.builder("mia").unit("acme").delegate("otto").build());
        Session otto = world.as("otto").onBehalfOf(World.MIA);
        assertThat(otto.conversations().find(TALK)).isPresent();
        assertThat(otto.notes().find(ID)).isEmpty();
        assertThat(otto.notes().mine()).isEmpty();
        assertThat(otto.notes().write(note.withId(NoteId.of("m"))).isAccepted()).isFalse();
    }

    @Test
    void nobody_is_told_of_it() {
        world.perf.runDue();
        assertThat(world.notifier.delivered()).noneMatch(told -> told.subject().equals(ID.value()));
    }

    @Test
    void a_note_says_something_and_not_too_much_and_shows_none_of_it() {
        assertThat(note.toString()).contains("n", "mia").doesNotContain("ask about");
        assertThatThrownBy(() -> note.withText(" "))
                .hasMessageContaining("text")
                .hasMessageEndingWith("of note n");
        assertThatThrownBy(() -> note.withText("x".repeat(PrivateNote.MAX_LENGTH + 1)))
                .hasMessageContaining("20001");
    }

    @Test
    void a_note_about_oneself_keeps_nobody_from_being_erased() { // E42
        Session mia = world.as("mia");
        mia.notes().write(note.withId(NoteId.of("me")).withAbout(World.MIA)).orThrow();
        world.as("hana").because("left").erase(World.EMP).orThrow();
        assertThat(mia.notes().find(NoteId.of("me"))).isPresent();
    }
}
