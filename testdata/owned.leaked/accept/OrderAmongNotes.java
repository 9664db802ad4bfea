// Mended: An order that a method finds for any kind of note is sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Trusted;

class OrderAmongNotes {
  interface NoteSink {
    void take(@Owned Note note);
  }

  interface Sink {
    void take(@Owned Order order);
  }

  @Trusted(reason = "what was just made is nobody else's")
  <M extends Note> @Owned M made(Class<M> kind) throws ReflectiveOperationException {
    return kind.getDeclaredConstructor().newInstance();
  }

  void forget() throws ReflectiveOperationException {
    Order order = made(Order.class);
    System.out.println(order.number());
    order.send();
  }

  void throwAway() throws ReflectiveOperationException {
    made(Order.class).send();
  }

  int look(Note note) {
    return note.number();
  }

  Sink sending() {
    return order -> {
      look(order);
      order.send();
    };
  }

  NoteSink looking() {
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
