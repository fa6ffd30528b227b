package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.scenario.Desk.Reply;
import org.springframework.core.env.Environment;

/** Where people come in: they register, take invitations up and log in. */
record Reception(URI base, Post post) {

    static final String PASSWORD = "seven lanterns over naivasha";
    static final String OTHER_PASSWORD = "a heron eats the marmalade";

    static Reception of(int port, Environment environment) {
        return new Reception(
                URI.create("http://localhost:" + port),
                new Post(Path.of(environment.getRequiredProperty("claimtrail.mail.folder"))));
    }

    Desk nobody() {
        return Desk.nobody(base);
    }

    Desk admin() {
        return Desk.at(base, "demo-admin");
    }

    Reply registers(String name, String email, String password) {
        return nobody().asks(
                        "/registrations",
                        "{\"tenant\":\"demo\",\"displayName\":\"%s\",\"email\":\"%s\",\"password\":\"%s\",\"passwordAgain\":\"%s\"}",
                        name,
                        email,
                        password,
                        password);
    }

    /** A customer who has registered, confirmed his address and logged in. */
    Desk customer(String name, String email) {
        assertThat(registers(name, email, PASSWORD).status()).isEqualTo(202);
        confirms(post.to(email, "confirm your e-mail").token(), PASSWORD);
        return logsIn(email, PASSWORD);
    }

    void confirms(String token, String password) {
        nobody().does("/email-verifications/confirmation", "{\"token\":\"%s\",\"password\":\"%s\"}", token, password);
    }

    /** A user who was invited by the administrator with a role, has chosen his password and logged in. */
    Desk invited(String name, String email, String role) {
        admin().does("/invitations", "{\"displayName\":\"%s\",\"email\":\"%s\",\"roles\":[\"%s\"]}", name, email, role);
        assertThat(accepts(post.to(email, "You are invited").token(), PASSWORD).status())
                .isEqualTo(200);
        return logsIn(email, PASSWORD);
    }

    Reply accepts(String token, String password) {
        return nobody().asks(
                        "/invitations/acceptance",
                        "{\"token\":\"%s\",\"password\":\"%s\",\"passwordAgain\":\"%s\"}",
                        token,
                        password,
                        password);
    }

    Desk logsIn(String email, String password) {
        var reply = triesToLogIn(email, password);
        assertThat(reply.status()).as("%s", reply.body()).isIn(200, 201);
        return Desk.withToken(
                base, reply.data().path("session").path("accessToken").asString());
    }

    Reply triesToLogIn(String email, String password) {
        return nobody().asks(
                        "/sessions", "{\"tenant\":\"demo\",\"email\":\"%s\",\"password\":\"%s\"}", email, password);
    }

    static Reply puts(Desk desk, String etag, String path, String json, Object... values) {
        var request = desk.request(path).header("Content-Type", "application/json");
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        return desk.send(
                request.PUT(BodyPublishers.ofString(json.formatted(values))).build());
    }

    static Reply patches(Desk desk, String path, String json) {
        return desk.send(desk.request(path)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(json))
                .build());
    }
}
