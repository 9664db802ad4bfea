// gap: An iterator over names that the data of a request keeps goes on after its end: what is not tracked is not followed from iterators on.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class NamesOfDataIterated {
  boolean more(@Owned Request<Pdu> rq) {
    Iterator<String> names = rq.data().names.iterator();
    rq.endOk();
    return names.hasNext();
  }

  static final class Pdu {
    private final List<String> names = new ArrayList<>();

    void add(String name) {
      names.add(name);
    }
  }
}
