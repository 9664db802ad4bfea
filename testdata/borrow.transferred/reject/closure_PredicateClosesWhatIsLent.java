// A predicate is asked about a connection that it is only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Predicate;

class PredicateClosesWhatIsLent {
  interface Registry {
    int countIf(Predicate<@Borrowed Connection> idle);
  }

  int sweep(Registry registry) {
    return registry.countIf(
        c -> {
          if (c.port() != 0) {
            return false;
          }
          // :: error: [borrow.transferred]
          c.close();
          return true;
        });
  }
}

@Tracked
abstract class Connection {
  abstract int port();

  abstract void close(@Owned Connection this);

  abstract void park(@Owned Connection this);
}
