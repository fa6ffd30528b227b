package org.claimtrail.api.supply;

import java.net.URI;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** An open claim, an approved garage and the desks of those who deal with them. */
final class Workshop {

    final Desk adjuster;
    final Desk supervisor;
    final Desk manager;
    final String claim;
    final String vendor;

    Workshop(URI base) {
        supervisor = Desk.at(base, "demo-supervisor");
        adjuster = supervisor.of("demo-adjuster");
        manager = supervisor.of("demo-manager");
        claim = claim(adjuster);
        vendor = approved("Ngong Road Motors");
    }

    static String claim(Desk desk) {
        var stamp = UUID.randomUUID().toString().substring(0, 8);
        desk.of("demo-intake").does("/policies", """
                {"policyNumber":"SUP-%s","product":"motor-private","holder":"Wanjiru Kamau",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"}}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", stamp);
        var claim = id(desk.of("demo-intake").does("/claims", """
                {"policyNumber":"SUP-%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                 "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", stamp));
        desk.of("demo-intake")
                .does(
                        "/claims/" + claim + "/acknowledgement",
                        "{\"handler\":\"demo-adjuster\",\"requiredDocuments\":[]}");
        desk.of("demo-intake").does("/claims/" + claim + "/opening", "{\"handler\":\"demo-adjuster\"}");
        return claim;
    }

    String proposed(String name, String taxNumber) {
        return id(supervisor.does("/vendors", """
                {"kind":"GARAGE","name":"%s","registrationNumber":"CPR/2011/48213","taxNumber":"%s",
                 "contacts":[{"name":"Peter Mwangi","email":"workshop@ngongroad.example","phone":"+254711000001"}],
                 "towns":["Nairobi","Kiambu"],"serviceLines":["panel-beating","spray-painting"]}""", name, taxNumber));
    }

    String approved(String name) {
        var id = proposed(name, "P" + UUID.randomUUID().toString().substring(0, 12));
        manager.does("/vendors/" + id + "/approval", "{\"explanation\":\"References checked\"}");
        return id;
    }

    String drafted() {
        return id(draft(claim, vendor).is(201));
    }

    Desk.Reply draft(String onClaim, String byVendor) {
        return adjuster.asks("/orders", """
                {"kind":"REPAIR","claimId":"%s","vendorId":"%s","dueOn":"2026-03-20","instructions":"Keep the old parts",
                 "items":[{"description":"Front bumper","quantity":"1",
                           "unitPrice":{"amount":"45000.00","currency":"KES"},"taxPercent":"16"},
                          {"description":"Labour, hours","quantity":"12.5",
                           "unitPrice":{"amount":"1500.00","currency":"KES"},"taxPercent":"0"}]}""", onClaim, byVendor);
    }

    /** An order that the garage works on. */
    String underWay() {
        var order = drafted();
        adjuster.does("/orders/" + order + "/placement", "{}");
        adjuster.does("/orders/" + order + "/acceptance", "{\"vendorReference\":\"JOB-881\"}");
        adjuster.does("/orders/" + order + "/start", "{}");
        return order;
    }

    static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
