// A subclass of a container says what its elements are.
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class SubclassArgumentUnannotated {
  static int depth(Backlog backlog) {
    return backlog.size();
  }
}

// :: error: [type.argument.unannotated]
class Backlog extends ArrayDeque<Request<Pdu>> {
  private static final long serialVersionUID = 1L;

  boolean crowded() {
    return size() > 64;
  }
}

class Pdu {
  int retries;
}
