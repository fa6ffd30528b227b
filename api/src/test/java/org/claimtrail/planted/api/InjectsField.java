package org.claimtrail.planted.api;

import org.springframework.beans.factory.annotation.Autowired;

public class InjectsField {
    @Autowired
    private String injected;

    public String injected() {
        return injected;
    }
}
