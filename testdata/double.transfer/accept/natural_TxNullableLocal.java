// A nullable local tells in the finally block whether the transaction is still open.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class TxNullableLocal {
  private final Store store;
  private final List<String> audit = new ArrayList<>();

  TxNullableLocal(Store store) {
    this.store = store;
  }

  void apply(List<String> statements) throws IOException {
    Tx open = store.begin();
    try {
      for (String statement : statements) {
        open.execute(statement);
        audit.add(statement);
      }
      Tx done = open;
      open = null;
      done.commit();
    } finally {
      if (open != null) {
        open.rollback();
      }
    }
  }

  boolean tryApply(List<String> statements) {
    try {
      apply(statements);
      return true;
    } catch (IOException e) {
      audit.add("failed: " + e.getMessage());
      return false;
    }
  }
}

interface Store {
  @Owned Tx begin() throws IOException;
}

@Tracked
interface Tx {
  void execute(@Borrowed(exclusive = true) Tx this, String statement) throws IOException;

  void commit(@Owned Tx this) throws IOException;

  void rollback(@Owned Tx this);
}
