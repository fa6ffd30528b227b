package org.claimtrail.api.docs;

import java.io.IOException;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the reference pages from the class path alone: nothing is fetched from anywhere else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.API)
class PagesConfiguration implements WebMvcConfigurer {

    private static final String REFERENCE_SCRIPT = "redoc.standalone.js";

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addRedirectViewController("/", "/swagger-ui.html");
        views.addViewController("/redoc").setViewName("forward:/redoc/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources.addResourceHandler("/redoc/script/**").addResourceLocations(folderOfScript());
    }

    /** The script's version is the library's, and stands in its path. */
    private static String folderOfScript() {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/redoc/*/bundles/" + REFERENCE_SCRIPT);
            if (found.length != 1) {
                throw new IllegalStateException("Expected one " + REFERENCE_SCRIPT + ", found " + found.length);
            }
            var url = found[0].getURL().toString();
            return url.substring(0, url.length() - REFERENCE_SCRIPT.length());
        } catch (IOException e) {
            throw new IllegalStateException("Cannot find " + REFERENCE_SCRIPT, e);
        }
    }
}
