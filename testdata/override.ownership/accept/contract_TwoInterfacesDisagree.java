// Two interfaces that mean the same may be implemented by one method, whoever declares it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

interface Drain {
  void put(@Owned Frame frame);

  int room();
}

interface Sink<T> {
  void put(T frame);
}

interface Tap {
  void show(@Borrowed Frame frame);

  int room();
}

interface Tee extends Drain, Tap, Sink<@Owned Frame> {}

interface Named extends Drain, Sink<@Owned Frame> {
  @Override
  void put(@Owned Frame frame);
}

interface NamedTee extends Named, Tee {}

abstract class Half implements Drain, Tap, AutoCloseable {
  abstract void flush();
}

interface Shower extends Screen, Consumer<@Borrowed Frame> {}

interface Screen {
  void accept(@Borrowed Frame frame);
}

class TwoInterfacesDisagree {
  void transmit(@Owned Frame frame) {
    Screen shower = (Shower) shown -> shown.bytes();
    shower.accept(frame);
    frame.send();
  }
}

@Tracked
class Frame {
  int bytes() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
