// An overdrawn account returns early, with the transaction open.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class TxCommitOrRollback {
  private final Store store;

  TxCommitOrRollback(Store store) {
    this.store = store;
  }

  boolean transfer(String from, String to, long amount) throws StoreException {
    // :: error: [owned.leaked]
    Transaction tx = store.begin();
    try {
      long balance = tx.read(from);
      if (balance < amount) {
        return false;
      }
      tx.write(from, balance - amount);
      tx.write(to, tx.read(to) + amount);
      tx.commit();
      return true;
    } catch (StoreException | RuntimeException e) {
      tx.rollback();
      throw e;
    }
  }
}

class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }
}

interface Store {
  @Owned Transaction begin();
}

@Tracked
interface Transaction {
  long read(String key) throws StoreException;

  void write(@Borrowed(exclusive = true) Transaction this, String key, long value)
      throws StoreException;

  @TransfersOn(when = Outcome.NORMAL_RETURN)
  void commit(@Owned Transaction this) throws StoreException;

  void rollback(@Owned Transaction this);
}
