// A rack of another file is cleared, or never had anything in its slots.
import dev.custody.annotations.Owned;
import org.jspecify.annotations.Nullable;

class RackOfAnotherFile {
  void forget(@Owned Frame frame) {
    Rack rack = new Rack();
    rack.put(0, frame);
    rack.clear();
  }

  void stampedAndForgotten(@Owned Letter letter) {
    Rack rack = new Rack();
    rack.stamp(letter);
  }

  void swapped(@Owned Frame frame, @Owned Frame other) {
    Shelf shelf = new Shelf();
    send(shelf.swap(frame));
    send(shelf.swap(other));
    shelf.clear();
  }

  void sizeOfBefore(@Owned Frame frame, @Owned Frame other) {
    Shelf shelf = new Shelf();
    send(shelf.swap(frame));
    send(shelf.swap(other));
    for (Frame rest = shelf.poll(); rest != null; rest = shelf.poll()) {
      rest.send();
    }
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }
}
