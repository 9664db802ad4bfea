// One way out of the connected state forgets the link.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StateObjects {
  private @Nullable @Owned State state = new Idle();

  void on(int event, Dialer dialer) {
    State before = state;
    state = null;
    if (before != null) {
      state = before.next(event, dialer);
    }
  }
}

interface Dialer {
  @Nullable @Owned Link dial();
}

@Tracked
interface State {
  @Owned State next(@Owned State this, int event, Dialer dialer);
}

final class Idle implements State {
  @Override
  public @Owned State next(@Owned Idle this, int event, Dialer dialer) {
    Link link = dialer.dial();
    if (link == null) {
      return new Idle();
    }
    return new Connected(link);
  }
}

final class Connected implements State {
  private final @Owned Link link;

  Connected(@Owned Link link) {
    this.link = link;
  }

  @Override
  // :: error: [owned.leaked]
  public @Owned State next(@Owned Connected this, int event, Dialer dialer) {
    if (event > 0) {
      return new Connected(link);
    }
    if (event < 0) {
      link.close();
    }
    return new Idle();
  }
}

@Tracked
interface Link {
  void close(@Owned Link this);
}
