// A return out of resources whose close throws nothing, or only what is caught in the finally.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.function.Supplier;

class ReturnThroughResources {
  interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  @Owned Lease inScope(Supplier<Scope> scopes) {
    try (Scope outer = scopes.get();
        Scope inner = scopes.get()) {
      Lease lease = new Lease();
      return lease;
    }
  }

  @Owned Lease afterTrying(Log log) {
    try {
      return new Lease();
    } finally {
      for (int turn = 0; turn < 3; turn++) {
        try {
          log.close();
          break;
        } catch (IOException e) {
          System.err.println(turn);
        } finally {
          System.err.println("tried");
        }
      }
    }
  }

  int count(@Owned Lease lease, Log log) throws IOException {
    try (log) {
      return lease.hashCode();
    } finally {
      lease.giveBack();
    }
  }
}

interface Log extends AutoCloseable {
  @Override
  void close() throws IOException;
}

@Tracked
class Lease {
  void giveBack(@Owned Lease this) {}
}
