// Mended: A reference through super captures the receiver, which is lent for the call.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuperReferenceOfLentThis {
  @Tracked
  static class Session {
    void tick() {}

    void close(@Owned Session this) {}
  }

  static class Tls extends Session {
    private static int renewed;

    void renew(Bus bus) {
      super.tick();
      bus.subscribe(() -> renewed++);
    }

    @Override
    void tick() {
      renewed--;
    }
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
