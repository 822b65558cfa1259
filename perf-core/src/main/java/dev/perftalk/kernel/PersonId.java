package dev.perftalk.kernel;

/**
 * A person, as the people directory knows them; for the owner of a goal also a team or a role.
 *
 * @param value 1 to 200 characters, without control characters; compared exactly
 */
public record PersonId(String value) {
    /** Stands where a person stood who was erased, the same for all; nobody has it. */
    public static final PersonId ERASED = new PersonId("$erased");

    /** @throws IllegalArgumentException where the value is empty, too long or not well-formed */
    public PersonId {
        Ids.check("person id", value, 200);
    }

    /** The id with this value. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    /** The bare value, for messages. */
    @Override
    public String toString() {
        return value;
    }
}
