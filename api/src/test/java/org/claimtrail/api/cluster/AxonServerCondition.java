package org.claimtrail.api.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks whether there is an Axon Server to test with. */
final class AxonServerCondition implements ExecutionCondition {

    private static final int PATIENCE_MILLIS = 2_000;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var address = AxonServerAtHand.address();
        if (address.isEmpty()) {
            return ConditionEvaluationResult.disabled("No Axon Server to test with: name one as host:port with "
                    + AxonServerAtHand.PROPERTY + " or " + AxonServerAtHand.VARIABLE);
        }
        return answers(address)
                ? ConditionEvaluationResult.enabled("Axon Server answers at " + address)
                : ConditionEvaluationResult.disabled("No Axon Server answers at " + address);
    }

    private static boolean answers(String address) {
        var colon = address.lastIndexOf(':');
        var host = colon < 0 ? address : address.substring(0, colon);
        var port = colon < 0 ? AxonServerAtHand.DEFAULT_PORT : Integer.parseInt(address.substring(colon + 1));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
