// gap: an object that has given itself up may be captured by a closure that runs later
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class GoneThisCaptured {
  void tick() {}

  void close(@Owned GoneThisCaptured this, Bus bus) {
    bus.take(this);
    bus.subscribe(this::tick);
  }
}

interface Bus {
  void take(@Owned GoneThisCaptured session);

  void subscribe(Runnable listener);
}
