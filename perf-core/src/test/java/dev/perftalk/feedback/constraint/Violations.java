package dev.perftalk.feedback.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;

/** What a host's validation provider reports, in one language. */
final class Violations {
    private Violations() {}

    /** Each as {@code property: message}, in the order of the alphabet. */
    static List<String> of(Object bean, Locale language) {
        return validate(bean, language).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** Each as {@code property code}, in the order of the alphabet. */
    static List<String> codes(Object bean, Class<?>... groups) {
        return validate(bean, Locale.ENGLISH, groups).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation.getMessageTemplate().replaceAll(".*feedback\\.|\\{|}", ""))
                .sorted()
                .toList();
    }

    /** What a host gave with each constraint that is violated. */
    static List<Class<? extends Payload>> payloads(Object bean) {
        return validate(bean, Locale.ENGLISH).stream()
                .flatMap(violation -> violation.getConstraintDescriptor().getPayload().stream())
                .toList();
    }

    private static Set<ConstraintViolation<Object>> validate(Object bean, Locale language, Class<?>... groups) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(language)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(bean, groups);
        }
    }
}
