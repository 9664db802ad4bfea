// Mended: the closures run while the object is still there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

@Tracked
class GoneThisVisited {
  void tick() {}

  void close(@Owned GoneThisVisited this, Bus bus) {
    bus.now(this::tick);
    bus.take(this);
  }

  void closeByLambda(@Owned GoneThisVisited this, Bus bus) {
    bus.now(() -> tick());
    bus.take(this);
  }
}

interface Bus {
  void take(@Owned GoneThisVisited session);

  void now(@RunsNow Runnable visitor);
}
