// A rack of another file is forgotten with what was put into its slots.
import dev.custody.annotations.Owned;
import org.jspecify.annotations.Nullable;

class RackOfAnotherFile {
  void forget(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Rack rack = new Rack();
    rack.put(0, frame);
  }

  void stampedAndForgotten(@Owned Frame frame, @Owned Letter letter) {
    // :: error: [owned.leaked]
    Rack rack = new Rack();
    rack.put(0, frame);
    rack.stamp(letter);
  }

  void swapped(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    Shelf shelf = new Shelf();
    send(shelf.swap(frame));
    send(shelf.swap(other));
  }

  void sizeOfBefore(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    Shelf shelf = new Shelf();
    int before = shelf.size();
    send(shelf.swap(frame));
    send(shelf.swap(other));
    if (before > 0) {
      shelf.clear();
    }
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }
}
