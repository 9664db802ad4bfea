// The inner frame of the listener is its own, whatever the outer names are.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class ParameterShadowsNothingCaptured {
  private int made;

  void arrange(Bus bus, @Owned Frame outer) {
    bus.subscribe(
        () -> {
          Frame frame = new Frame();
          made += frame.length();
          frame.send();
        });
    bus.subscribe(
        new Runnable() {
          private final Consumer<@Owned Frame> outer = Frame::drop;

          @Override
          public void run() {
            outer.accept(new Frame());
          }
        });
    outer.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

interface Bus {
  void subscribe(Runnable listener);
}
