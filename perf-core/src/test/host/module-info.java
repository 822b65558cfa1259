/** A host on the module path; that it has a validation provider is its own choice. */
module host {
    requires dev.perftalk;
    requires static jakarta.validation;

    opens host to
            org.hibernate.validator;
}
