import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a module's public API against its api.txt: {@code java -cp … Api.java <classes> <api.txt> [accept]}. What a
 * public type inherits from types that aren't exported, as builders do, is listed as its own.
 */
final class Api {
    private final Path classes;
    private final Set<String> exported;

    private Api(Path classes) throws IOException {
        this.classes = classes;
        try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            exported = ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        List<String> is = new Api(Path.of(args[0])).lines();
        List<String> was = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (is.equals(was)) {
            return;
        }
        if (args.length > 2 && args[2].equals("accept")) {
            Files.write(file, is);
            return;
        }
        System.err.println("The public API is not what " + file + " says:");
        without(was, is).forEach(line -> System.err.println("- " + line));
        without(is, was).forEach(line -> System.err.println("+ " + line));
        System.err.println("If this is meant, accept it and commit the file: mvn process-test-classes -Dapi=accept");
        System.exit(1);
    }

    private static List<String> without(List<String> all, List<String> known) {
        List<String> left = new ArrayList<>(qualified(all));
        left.removeAll(new HashSet<>(qualified(known)));
        return left;
    }

    /** Every member with the type that it stands below. */
    private static List<String> qualified(List<String> lines) {
        List<String> qualified = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith("  ")) {
                qualified.add(type + line);
            } else {
                type = line.substring(0, line.indexOf(" :"));
                qualified.add(line);
            }
        }
        return qualified;
    }

    private List<String> lines() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String name : names()) {
            Class<?> type = Class.forName(name, false, Api.class.getClassLoader());
            if (isExported(type)) {
                lines.add(head(type));
                members(type).forEach(member -> lines.add("  " + member));
            }
        }
        return lines;
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - 6).replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private boolean isExported(Class<?> type) {
        return isOpen(type.getModifiers())
                && exported.contains(type.getPackageName())
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || isExported(type.getEnclosingClass()));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String head(Class<?> type) {
        String variables = variables(type);
        String kind = type.toGenericString().replaceAll("(?:public|strictfp|static|sealed|non-sealed) |abstract (?=(?:sealed )?@?interface)|(?<= )dev\\.perftalk.*", "");
        String above = type.getSuperclass() == null || type.getSuperclass() == Object.class
                ? ""
                : " extends " + type.getAnnotatedSuperclass();
        String beside = type.getInterfaces().length == 0 ? "" : " implements " + joined(type.getAnnotatedInterfaces());
        String below = type.isSealed() && !type.isEnum()
                ? " permits " + Arrays.stream(type.getPermittedSubclasses()).map(Class::getName).sorted().collect(Collectors.joining(", "))
                : "";
        return type.getCanonicalName() + " : " + (kind.strip() + " " + brief(variables + above + beside + below).strip()).strip().replace(">  ", "> ");
    }

    private static String variables(GenericDeclaration of) {
        return of.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(of.getTypeParameters())
                        .map(variable -> variable.getName() + " extends " + joined(variable.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", "> "))
                        .replace(" extends java.lang.Object", "");
    }

    private Set<String> members(Class<?> type) {
        TreeMap<String, String> members = new TreeMap<>();
        gather(type, type, members);
        return new TreeSet<>(members.values());
    }

    private void gather(Class<?> type, Class<?> shown, TreeMap<String, String> members) {
        for (Field field : type.getDeclaredFields()) {
            add(field.getModifiers(), field.isSynthetic(), field.getName(), text(field), members);
        }
        if (type == shown) {
            for (Executable made : type.getDeclaredConstructors()) {
                String name = type.getSimpleName() + parameters(made);
                add(made.getModifiers(), made.isSynthetic(), name, flags(made.getModifiers()) + name + thrown(made), members);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            String key = method.getName() + parameters(method);
            add(method.getModifiers(), method.isSynthetic(), key, text(method), members);
        }
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(above -> above.getName().startsWith("dev.perftalk.") && !isExported(above))
                .forEach(above -> gather(above, shown, members));
    }

    private static void add(int flags, boolean synthetic, String key, String text, TreeMap<String, String> members) {
        if (isOpen(flags) && !synthetic && !key.matches("equals\\(Object\\)|hashCode\\(\\)|toString\\(\\)")) {
            members.putIfAbsent(key, text);
        }
    }

    private static String text(Field field) {
        return flags(field.getModifiers()) + brief(field.getAnnotatedType() + " ") + field.getName();
    }

    private static String text(Method method) {
        String preset = method.getDefaultValue() == null ? "" : " default";
        return flags(method.getModifiers())
                + brief(variables(method))
                + brief(method.getAnnotatedReturnType() + " ")
                + method.getName()
                + parameters(method)
                + thrown(method)
                + preset;
    }

    private static String flags(int modifiers) {
        String flags = Modifier.toString(modifiers & (Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL));
        return flags.isEmpty() ? "" : flags + " ";
    }

    private static String parameters(Executable of) {
        return "(" + brief(joined(of.getAnnotatedParameterTypes())) + ")";
    }

    private static String thrown(Executable of) {
        return of.getExceptionTypes().length == 0 ? "" : " throws " + brief(joined(of.getAnnotatedExceptionTypes()));
    }

    private static String joined(AnnotatedType... types) {
        return Arrays.stream(types).map(AnnotatedType::toString).collect(Collectors.joining(", "));
    }

    /** Without packages; nested types with a dot; of annotations, nullness alone has arguments to lose. */
    private static String brief(String text) {
        return text.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "").replace("@Nullable()", "@Nullable").replace('$', '.');
    }
}
