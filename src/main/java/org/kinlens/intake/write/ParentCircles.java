package org.kinlens.intake.write;

import java.util.Arrays;

/**
 * Strongly connected components of "is parent of" (Tarjan 1972, doi:10.1137/0201010), without recursion. Persons are known
 * by the hash of their node id. Time and memory O(n + m).
 */
final class ParentCircles {
    private final LongMap nodes = new LongMap();
    private int[] parents = new int[1024];
    private int[] children = new int[1024];
    private int edges;

    private int[] firstEdge = new int[0];
    private int[] component = new int[0];
    private int[] componentSize = new int[0];

    /** Adds one fact and gives its number. */
    int add(long parent, long child) {
        if (edges == parents.length) {
            parents = Arrays.copyOf(parents, edges * 2);
            children = Arrays.copyOf(children, edges * 2);
        }
        parents[edges] = node(parent);
        children[edges] = node(child);
        return edges++;
    }

    private int node(long hash) {
        long known = nodes.get(hash, -1);
        if (known >= 0) {
            return (int) known;
        }
        int node = nodes.size();
        nodes.put(hash, node);
        return node;
    }

    /** All facts are added. */
    void solve() {
        int n = nodes.size();
        sortByParent(n);
        component = new int[n];
        componentSize = new int[n + 1];
        Arrays.fill(component, -1);
        int[] low = new int[n];
        int[] order = new int[n];
        int[] cursor = Arrays.copyOf(firstEdge, n);
        int[] path = new int[n];
        int[] open = new int[n];
        boolean[] isOpen = new boolean[n];
        int openSize = 0;
        int visited = 0;
        int components = 0;
        for (int root = 0; root < n; root++) {
            if (order[root] != 0) {
                continue;
            }
            int depth = 0;
            path[depth++] = root;
            while (depth > 0) {
                int v = path[depth - 1];
                if (order[v] == 0) {
                    order[v] = low[v] = ++visited;
                    open[openSize++] = v;
                    isOpen[v] = true;
                }
                if (cursor[v] < firstEdge[v + 1]) {
                    int w = children[sorted[cursor[v]++]];
                    if (order[w] == 0) {
                        path[depth++] = w;
                    } else if (isOpen[w]) {
                        low[v] = Math.min(low[v], order[w]);
                    }
                    continue;
                }
                depth--;
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[v]);
                }
                if (low[v] == order[v]) {
                    int w;
                    do {
                        w = open[--openSize];
                        isOpen[w] = false;
                        component[w] = components;
                        componentSize[components]++;
                    } while (w != v);
                    components++;
                }
            }
        }
    }

    private int[] sorted = new int[0];

    private void sortByParent(int n) {
        firstEdge = new int[n + 1];
        for (int e = 0; e < edges; e++) {
            firstEdge[parents[e] + 1]++;
        }
        for (int v = 0; v < n; v++) {
            firstEdge[v + 1] += firstEdge[v];
        }
        sorted = new int[edges];
        int[] next = Arrays.copyOf(firstEdge, n);
        for (int e = 0; e < edges; e++) {
            sorted[next[parents[e]]++] = e;
        }
    }

    /** True if the fact lies on a circle, once {@link #solve()} ran. */
    boolean isInCircle(int edge) {
        return component[parents[edge]] == component[children[edge]] && componentSize[component[parents[edge]]] > 1;
    }
}
