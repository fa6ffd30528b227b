package org.claimtrail.api.cluster;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/** Every setting that the product's parts read, by the name of its environment variable. */
final class KnownSettings {

    private static final String METADATA = "classpath*:META-INF/spring-configuration-metadata.json";

    private final Set<String> variables = new TreeSet<>();
    private final Set<String> mapPrefixes = new TreeSet<>();

    static KnownSettings onTheClassPath() {
        var settings = new KnownSettings();
        settings.addSpringMetadata();
        settings.addOwn();
        settings.addSetters("axon.axonserver", AxonServerConfiguration.class);
        return settings;
    }

    boolean contain(String variable) {
        var joined = variable.replace("_", "");
        return variables.contains(joined) || mapPrefixes.stream().anyMatch(joined::startsWith);
    }

    private void addSpringMetadata() {
        var json = JsonMapper.shared();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(METADATA)) {
                try (var metadata = resource.getInputStream()) {
                    json.readTree(metadata)
                            .path("properties")
                            .forEach(property -> add(property.path("name").asString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addOwn() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var candidate : scanner.findCandidateComponents("org.claimtrail")) {
            var type = load(String.valueOf(candidate.getBeanClassName()));
            var properties = AnnotationUtils.getAnnotation(type, ConfigurationProperties.class);
            if (properties != null && type.isRecord()) {
                addComponents(properties.prefix().isEmpty() ? properties.value() : properties.prefix(), type);
            }
        }
    }

    private void addComponents(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            var name = prefix + "." + component.getName();
            if (component.getType().isRecord()) {
                addComponents(name, component.getType());
            } else if (Map.class.isAssignableFrom(component.getType())) {
                mapPrefixes.add(joined(name));
            } else {
                add(name);
            }
        }
    }

    private void addSetters(String prefix, Class<?> type) {
        Arrays.stream(BeanUtils.getPropertyDescriptors(type))
                .filter(property -> property.getWriteMethod() != null)
                .forEach(property -> add(prefix + "." + Introspector.decapitalize(property.getName())));
    }

    private void add(String property) {
        variables.add(joined(property));
    }

    /** Spring reads a property from the variable of its name without dots and dashes, which we compare without underscores. */
    private static String joined(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<String> missingFrom(Stream<String> used) {
        return used.filter(variable -> !contain(variable)).sorted();
    }
}
