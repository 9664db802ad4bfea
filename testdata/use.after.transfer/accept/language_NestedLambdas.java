// A lambda inside a lambda, each with an owner of its own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class NestedLambdas {
  interface Pump {
    void each(@RunsNow Consumer<@Owned Frame> sink);
  }

  private int sent;

  void forward(Pump outer, Pump inner) {
    outer.each(
        first -> {
          int limit = first.length();
          first.send();
          inner.each(
              second -> {
                if (second.length() < limit) {
                  sent++;
                  second.send();
                } else {
                  second.drop();
                }
              });
        });
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
