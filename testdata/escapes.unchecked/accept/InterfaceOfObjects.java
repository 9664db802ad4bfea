// An interface of one's own that speaks of objects says nothing either.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class InterfaceOfObjects {
  void trace(Sink sink, @Borrowed Request<Pdu> rq) {
    sink.accept(rq);
  }
}

interface Sink {
  void accept(@Borrowed Object any);
}

class Pdu {
  int retries;
}
