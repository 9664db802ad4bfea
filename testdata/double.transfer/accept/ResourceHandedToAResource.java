// A transaction takes the connection over, and both are resources of one try.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ResourceHandedToAResource {
  int count() {
    try (Transaction transaction = new Transaction(new Connection())) {
      return transaction.connection().rows();
    }
  }

  @Tracked
  static final class Connection implements AutoCloseable {
    int rows() {
      return 3;
    }

    @Override
    public void close(@Owned Connection this) {}
  }

  @Tracked
  static final class Transaction implements AutoCloseable {
    private final @Owned Connection connection;

    Transaction(@Owned Connection connection) {
      this.connection = connection;
    }

    @Borrowed("this") Connection connection() {
      return connection;
    }

    @Override
    public void close(@Owned Transaction this) {
      connection.close();
    }
  }
}
