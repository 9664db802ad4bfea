// An object that has given itself up is looked at by closures that run at once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

@Tracked
class GoneThisVisited {
  void tick() {}

  void close(@Owned GoneThisVisited this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.now(this::tick);
  }

  void closeByLambda(@Owned GoneThisVisited this, Bus bus) {
    bus.take(this);
    // :: error: [use.after.transfer]
    bus.now(() -> tick());
  }
}

interface Bus {
  void take(@Owned GoneThisVisited session);

  void now(@RunsNow Runnable visitor);
}
