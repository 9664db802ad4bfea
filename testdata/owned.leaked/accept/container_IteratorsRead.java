// Iterators in every direction lend.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.ListIterator;

class IteratorsRead {
  static int lengths(LinkedList<@Owned Request<Pdu>> requests) {
    int sum = 0;
    for (Iterator<@Owned Request<Pdu>> it = requests.iterator(); it.hasNext(); ) {
      sum += it.next().bytes();
    }
    ListIterator<@Owned Request<Pdu>> back = requests.listIterator(requests.size());
    while (back.hasPrevious()) {
      Request<Pdu> rq = back.previous();
      sum = Math.max(sum, rq.bytes());
    }
    var down = requests.descendingIterator();
    while (down.hasNext()) {
      sum -= down.next().bytes();
    }
    requests.forEach(rq -> System.out.println(rq.bytes()));
    return sum;
  }
}

class Pdu {
  int retries;
}
