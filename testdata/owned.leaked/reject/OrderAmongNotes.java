// Notes may be dropped; an order is a note that may not, also where a method finds either.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class OrderAmongNotes {
  interface Sink {
    void take(@Owned Order order);
  }

  @Trusted(reason = "what was just made is nobody else's")
  <M extends Note> @Owned M made(Class<M> kind) throws ReflectiveOperationException {
    return kind.getDeclaredConstructor().newInstance();
  }

  void forget() throws ReflectiveOperationException {
    // :: error: [owned.leaked]
    Order order = made(Order.class);
    System.out.println(order.number());
  }

  void throwAway() throws ReflectiveOperationException {
    // :: error: [result.dropped]
    made(Order.class);
  }

  int look(Note note) {
    return note.number();
  }

  Sink looking() {
    // :: error: [owned.leaked]
    return this::look;
  }

  void dropNote() throws ReflectiveOperationException {
    Note note = made(Note.class);
    System.out.println(note.number());
    made(Memo.class);
  }
}

@Tracked(droppable = true)
class Note {
  int number() {
    return 1;
  }
}

class Memo extends Note {}

@Tracked
class Order extends Note {
  void send(@Owned Order this) {}
}
