// The JDBC way: commit() marks, and close() rolls back what was not committed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class TxTryWithResources {
  private final Database database;

  TxTryWithResources(Database database) {
    this.database = database;
  }

  int rename(String from, String to) throws IOException {
    int moved = 0;
    try (Transaction tx = database.begin()) {
      while (tx.move(from, to)) {
        moved++;
      }
      if (moved > 0) {
        tx.commit();
      }
    }
    return moved;
  }
}

interface Database {
  @Owned Transaction begin() throws IOException;
}

interface Undo {
  void undo();

  void forget();
}

@Tracked
final class Transaction implements AutoCloseable {
  private final Undo undo;
  private final int max;
  private boolean committed;
  private int moves;

  Transaction(Undo undo, int max) {
    this.undo = undo;
    this.max = max;
  }

  boolean move(@Borrowed(exclusive = true) Transaction this, String from, String to)
      throws IOException {
    if (from.equals(to)) {
      throw new IOException("same name: " + from);
    }
    moves++;
    return moves < max;
  }

  void commit(@Borrowed(exclusive = true) Transaction this) throws IOException {
    committed = true;
  }

  @Override
  public void close(@Owned Transaction this) {
    if (committed) {
      undo.forget();
    } else {
      undo.undo();
    }
  }
}
