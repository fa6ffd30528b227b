package org.claimtrail.command.payments.gateway;

import java.time.Duration;
import java.util.Map;
import org.claimtrail.command.payments.BankTransfers;
import org.claimtrail.command.payments.BankTransfers.TransferOrder;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.shared.Money;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A bank on loopback and the way to it, for tests of what lies behind. */
public final class BankScenario implements AutoCloseable {

    private final LoopbackBank bank = new LoopbackBank(0, Duration.ofMillis(150));
    private final BankTransfers transfers = new PaystackTransfers(
            new BankTransferSettings(
                    bank.endpoint().baseUrl(),
                    bank.endpoint().secretKey(),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(700),
                    Map.of()),
            new StaticListableBeanFactory().getBeanProvider(BankTransferEndpoint.class),
            new StaticListableBeanFactory().getBeanProvider(BankTransferKeys.class));

    public BankTransfers transfers() {
        return transfers;
    }

    public TransferOrder order(String reference, String account, Money amount) {
        return new TransferOrder(reference, new BankAccount("011", account, "Nyota Garage"), amount, "Claim payment");
    }

    public int orders() {
        return bank.orders();
    }

    public int paid() {
        return bank.paid().size();
    }

    @Override
    public void close() {
        bank.close();
    }
}
