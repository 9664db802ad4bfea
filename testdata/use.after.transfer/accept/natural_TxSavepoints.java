// A savepoint per row: a bad row rolls back to it, a good one releases it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class TxSavepoints {
  private int bad;

  int load(@Borrowed(exclusive = true) Tx tx, List<String> rows) {
    int loaded = 0;
    for (String row : rows) {
      Savepoint savepoint = tx.savepoint();
      try {
        tx.insert(row);
        loaded++;
      } catch (ConstraintException e) {
        bad++;
        savepoint.rollBack();
        continue;
      }
      savepoint.release();
    }
    return loaded;
  }

  int bad() {
    return bad;
  }
}

class ConstraintException extends Exception {
  private static final long serialVersionUID = 1L;
}

@Tracked
interface Tx {
  @Owned Savepoint savepoint(@Borrowed(exclusive = true) Tx this);

  void insert(@Borrowed(exclusive = true) Tx this, String row) throws ConstraintException;

  void commit(@Owned Tx this);
}

@Tracked
interface Savepoint {
  void rollBack(@Owned Savepoint this);

  void release(@Owned Savepoint this);
}
