// gap: an order is a note, and who takes notes over may drop them; that a class may not be dropped while the one above it may is not told, and only where an object is known as an order is it followed as one
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OrderTakenForANote {
  void take(@Owned Order order) {
    file(order);
  }

  private void file(@Owned Note note) {
    System.out.println(note.number()); // and is lost here
  }
}

@Tracked(droppable = true)
class Note {
  int number() {
    return 1;
  }
}

@Tracked
class Order extends Note {
  void send(@Owned Order this) {}
}
